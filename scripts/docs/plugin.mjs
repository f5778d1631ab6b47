import { Comment, Converter, DeclarationReflection, ReferenceType, ReflectionKind } from 'typedoc';
import ts from 'typescript';

/** Shows types and the client in the form that a reader looks for. */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, showFields);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    const { project } = context;
    for (const { comment } of Object.values(project.reflections)) if (comment) readDescription(comment);
    // The main module of a package has no name.
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

/** Shows a type of the contract by its fields, not by its key in the generated file. */
function showFields(context, reflection) {
  const node =
    reflection.kind === ReflectionKind.TypeAlias && context.getSymbolFromReflection(reflection)?.declarations?.[0];
  if (!node || !node.type?.getText().startsWith('Schemas[')) return;
  reflection.comment ??= new Comment();
  reflection.comment.modifierTags.add('@useDeclaredType');
}

/** Makes the contract's description the comment: openapi-typescript puts it in a tag. */
function readDescription(comment) {
  const [tag] = comment.getTags('@description');
  if (!tag) return;
  comment.summary = [...tag.content, { kind: 'text', text: '\n\n' }, ...comment.summary];
  comment.removeTags('@description');
}

/** Gives the client and each resource a page of its own, instead of one literal of a thousand lines. */
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

/** The comment of the function that creates a resource. */
function docOf(node) {
  const maker = node && ts.findAncestor(node, ts.isFunctionDeclaration);
  const text = maker && ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(maker)[0]?.comment);
  return text ? new Comment([{ kind: 'text', text }]) : undefined;
}
