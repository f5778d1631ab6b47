import { Comment, Converter, DeclarationReflection, ReferenceType, ReflectionKind } from 'typedoc';
import ts from 'typescript';

/** Makes of what the compiler knows what a reader looks for. */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, showFields);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    const { project } = context;
    for (const { comment } of Object.values(project.reflections)) if (comment) readDescription(comment);
    // What a package offers under its own name has none.
    for (const module of project.getReflectionsByKind(ReflectionKind.Module)) module.name ||= 'index';
    const named = (name, kind) => project.getReflectionsByKind(kind).find((reflection) => reflection.name === name);
    const [create, client] = [
      named('createRosterClient', ReflectionKind.Function),
      named('RosterClient', ReflectionKind.TypeAlias),
    ];
    if (create && client)
      showClient(project, create.signatures[0], client, (reflection) => context.getSymbolFromReflection(reflection));
  });
}

/** A type of the contract is shown by its fields, not by the key the generated file keeps it under. */
function showFields(context, reflection) {
  const node =
    reflection.kind === ReflectionKind.TypeAlias && context.getSymbolFromReflection(reflection)?.declarations?.[0];
  if (!node || !node.type?.getText().startsWith('Schemas[')) return;
  reflection.comment ??= new Comment();
  reflection.comment.modifierTags.add('@useDeclaredType');
}

/** The contract's own words are the comment; openapi-typescript gives them a tag. */
function readDescription(comment) {
  const [tag] = comment.getTags('@description');
  if (!tag) return;
  comment.summary = [...tag.content, { kind: 'text', text: '\n\n' }, ...comment.summary];
  comment.removeTags('@description');
}

/** The client and each of its resources get a page of their own, in place of one literal of a thousand lines. */
function showClient(project, signature, client, symbolOf) {
  const move = (page, literal) => {
    page.children = literal.children;
    for (const child of page.children) child.parent = page;
    delete literal.children;
    project.removeReflection(literal);
  };
  move(client, signature.type.declaration);
  client.kind = ReflectionKind.Interface;
  client.comment = signature.comment.clone();
  delete client.type;
  signature.type = ReferenceType.createResolvedReference(client.name, client, project);
  for (const member of client.children) {
    delete member.defaultValue;
    const literal = member.type?.declaration;
    if (!literal?.children) continue;
    const page = new DeclarationReflection(`client.${member.name}`, ReflectionKind.Interface, client.parent);
    page.comment = docOf(symbolOf(literal)?.declarations?.[0]);
    client.parent.addChild(page);
    project.registerReflection(page, undefined, undefined);
    move(page, literal);
    member.type = ReferenceType.createResolvedReference(page.name, page, project);
  }
}

/** What the function that makes a resource says of it. */
function docOf(node) {
  const maker = node && ts.findAncestor(node, ts.isFunctionDeclaration);
  const text = maker && ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(maker)[0]?.comment);
  return text ? new Comment([{ kind: 'text', text }]) : undefined;
}
