import ts from 'typescript';
import { operationTypeName } from './type-names.js';

const { factory } = ts;

/** `A["b"]["c"]` as `["A", "b", "c"]`; undefined for any other type. */
function pathOf(node: ts.TypeNode): string[] | undefined {
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) return [node.typeName.text];
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isLiteralTypeNode(node.indexType)) return undefined;
  const { literal } = node.indexType;
  const outer = pathOf(node.objectType);
  return outer && ts.isStringLiteral(literal) ? [...outer, literal.text] : undefined;
}

const nameOf = ({ name }: ts.TypeElement): string =>
  name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '';

function membersOf(node: ts.TypeNode | ts.InterfaceDeclaration | undefined): readonly ts.PropertySignature[] {
  if (!node || !(ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node))) return [];
  return node.members.filter(ts.isPropertySignature);
}

const memberOf = (node: ts.TypeNode | ts.InterfaceDeclaration | undefined, name: string) =>
  membersOf(node).find((member) => nameOf(member) === name);

const comment = (text: string): ts.SynthesizedComment => ({
  kind: ts.SyntaxKind.MultiLineCommentTrivia,
  text: `* ${text} `,
  hasTrailingNewLine: true,
  pos: -1,
  end: -1,
});

/** An interface where the type has fields, so that editors show its name; otherwise an alias. */
function declare(name: string, type: ts.TypeNode, comments?: ts.SynthesizedComment[]): ts.Node {
  const modifiers = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const declaration = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
  return ts.setSyntheticLeadingComments(declaration, comments);
}

/**
 * Gives every schema, and the query of every operation, a type of its own name, and refers to it by that name. Otherwise an
 * editor shows all fields wherever one of them is used. Parameters stand where they are used.
 */
export function nameTypes(ast: readonly ts.Node[]): ts.Node[] {
  const interfaces = ast.filter(ts.isInterfaceDeclaration);
  const root = (name: string) => interfaces.find((declaration) => declaration.name.text === name);
  const parameters = memberOf(root('components'), 'parameters')?.type;
  const named: ts.Node[] = [];
  const names = new Map<ts.Node, string>();
  for (const schema of membersOf(memberOf(root('components'), 'schemas')?.type)) {
    named.push(declare(nameOf(schema), schema.type!, ts.getSyntheticLeadingComments(schema)));
    names.set(schema, nameOf(schema));
  }
  for (const operation of membersOf(root('operations'))) {
    const query = memberOf(memberOf(operation.type, 'parameters')?.type, 'query');
    if (!query?.type || !ts.isTypeLiteralNode(query.type)) continue;
    const name = operationTypeName(nameOf(operation), 'Query');
    named.push(declare(name, query.type, [comment(`The query of \`${nameOf(operation)}\`.`)]));
    names.set(query, name);
  }

  const refer = (context: ts.TransformationContext) => (tree: ts.Node) => {
    const visit = (node: ts.Node): ts.Node => {
      const name = names.get(node);
      if (name !== undefined && ts.isPropertySignature(node)) {
        const { modifiers, name: property, questionToken } = node;
        const type = factory.createTypeReferenceNode(name);
        return factory.updatePropertySignature(node, modifiers, property, questionToken, type);
      }
      const [start, kind, item] = (ts.isTypeNode(node) ? pathOf(node) : undefined) ?? [];
      if (start === 'components' && kind === 'schemas' && item !== undefined)
        return factory.createTypeReferenceNode(item);
      const parameter = start === 'components' && kind === 'parameters' && memberOf(parameters, item ?? '')?.type;
      return parameter ? ts.visitNode(parameter, visit) : ts.visitEachChild(node, visit, context);
    };
    return ts.visitNode(tree, visit);
  };
  const kept = ast.filter((node) => !ts.isTypeAliasDeclaration(node));
  return ts.transform([...named, ...kept], [refer]).transformed;
}
