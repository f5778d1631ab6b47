import { ts as compiler } from '@custom-elements-manifest/analyzer';
import type ts from 'typescript';

/** An event of the kit: bubbling, composed, and declared in `GlobalEventHandlersEventMap`. */
export interface EventType {
  name: string;
  /** Its class with the type of its detail, as it is written, such as `RosterEvent<UserSelectDetail>`. */
  type: string;
  /** Where it is declared, such as `src/user-table/user-table.events.ts`. */
  module: string;
}

/** The events before and after one change. */
export interface EventPair {
  request: string;
  done: string;
}

const withoutBreaks = (text: string): string => text.replace(/\s+/g, ' ').replace(/< /g, '<').replace(/,? >/g, '>');

function mapIn(node: ts.ModuleDeclaration): EventType[] {
  if (!node.body || !compiler.isModuleBlock(node.body)) return [];
  return node.body.statements.filter(compiler.isInterfaceDeclaration).flatMap(({ name, members }) => {
    if (name.text === 'HTMLElementEventMap')
      throw new Error(`${node.getSourceFile().fileName}: declare events in GlobalEventHandlersEventMap`);
    if (name.text !== 'GlobalEventHandlersEventMap') return [];
    return members.filter(compiler.isPropertySignature).map((member) => ({
      name: (member.name as ts.StringLiteral).text,
      type: withoutBreaks(member.type?.getText() ?? 'Event'),
      module: node.getSourceFile().fileName,
    }));
  });
}

/** Every event that the sources declare, by its name. */
export function readEventTypes(sources: readonly ts.SourceFile[]): Map<string, EventType> {
  const types = sources
    .flatMap((source) => source.statements.filter(compiler.isModuleDeclaration))
    .flatMap(mapIn)
    .sort((a, b) => a.name.localeCompare(b.name));
  return new Map(types.map((type) => [type.name, type]));
}

/** The pairs that elements give to `perform`, as the sources write them. */
export function readEventPairs(sources: readonly ts.SourceFile[]): EventPair[] {
  return sources.flatMap(({ text }) =>
    [...text.matchAll(/\{\s*request: '([\w-]+)',\s*done: '([\w-]+)',?\s*\}/g)].map(([, request = '', done = '']) => ({
      request,
      done,
    })),
  );
}
