import { parseSync } from 'vite';

/** One module that a file names. */
export interface Import {
  readonly specifier: string;
  /** Only its types are used: nothing of it is loaded. */
  readonly typesOnly: boolean;
}

/** What a file names, and what in it a reader of imports cannot follow. */
export interface Named {
  readonly imports: readonly Import[];
  readonly faults: readonly string[];
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

/** The words of a literal; undefined for anything that is only known when the code runs. */
function wordsOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'Literal') return typeof value.value === 'string' ? value.value : undefined;
  if (value.type === 'TSLiteralType') return wordsOf(value.literal);
  if (value.type !== 'TemplateLiteral') return undefined;
  const [only, ...others] = value.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return others.length === 0 ? only?.value.cooked : undefined;
}

const nameOf = (value: unknown): string =>
  isNode(value) && typeof value.name === 'string' ? value.name : '';

function isMeta(value: unknown, property: string): boolean {
  return (
    isNode(value) &&
    value.type === 'MemberExpression' &&
    isNode(value.object) &&
    value.object.type === 'MetaProperty' &&
    nameOf(value.property) === property
  );
}

const onlyTypes = (specifiers: unknown, kind: string): boolean =>
  Array.isArray(specifiers) &&
  specifiers.length > 0 &&
  specifiers.every((specifier) => isNode(specifier) && specifier[kind] === 'type');

const named = (source: unknown, typesOnly: boolean): Named => {
  const specifier = wordsOf(source);
  return specifier === undefined
    ? { imports: [], faults: ['an import must name its module in plain words'] }
    : { imports: [{ specifier, typesOnly }], faults: [] };
};

const nothing: Named = { imports: [], faults: [] };
const loading = 'modules are loaded by import only, not by';

function namedByCall(node: Node): Named {
  const callee = node.callee as Node;
  if (isMeta(callee, 'glob')) return { imports: [], faults: [`${loading} import.meta.glob`] };
  const name = callee.type === 'MemberExpression' ? nameOf(callee.property) : nameOf(callee);
  if (!['require', 'createRequire', 'getBuiltinModule'].includes(name)) return nothing;
  const { imports } = name === 'createRequire' ? nothing : named((node.arguments as unknown[])[0], false);
  return { imports, faults: [`${loading} ${name}`] };
}

/** `new URL('./x.ts', import.meta.url)` starts a thread or a process from that file. */
function namedByAddress(node: Node): Named {
  const [address, base] = node.arguments as readonly unknown[];
  const words = wordsOf(address);
  if (nameOf(node.callee) !== 'URL' || !isMeta(base, 'url') || !words || !/\.[cm]?tsx?$/.test(words))
    return nothing;
  return named(address, false);
}

function namedBy(node: Node): Named {
  switch (node.type) {
    case 'ImportDeclaration':
      return named(node.source, node.importKind === 'type' || onlyTypes(node.specifiers, 'importKind'));
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      if (node.source === null) return nothing;
      return named(node.source, node.exportKind === 'type' || onlyTypes(node.specifiers, 'exportKind'));
    case 'ImportExpression':
      return named(node.source, false);
    case 'TSImportType':
      return named(node.source ?? node.argument, true);
    case 'TSExternalModuleReference':
      return { ...named(node.expression, false), faults: [`${loading} require`] };
    case 'CallExpression':
      return namedByCall(node);
    case 'NewExpression':
      return namedByAddress(node);
    default:
      return nothing;
  }
}

function joined(all: readonly Named[]): Named {
  return { imports: all.flatMap(({ imports }) => imports), faults: all.flatMap(({ faults }) => faults) };
}

function namedUnder(node: Node): Named {
  return joined([namedBy(node), ...childrenOf(node).map(namedUnder)]);
}

function namedInStyles(source: string): Named {
  const found = source.matchAll(/@import\s+(?:url\(\s*)?["']?([^"')\s;]+)/g);
  return { imports: [...found].map(([, specifier = '']) => ({ specifier, typesOnly: false })), faults: [] };
}

/**
 * Every module that a file of TypeScript or CSS names, in whatever way the language has for it.
 * @throws {Error} where the file cannot be parsed.
 */
export function importsOf(path: string, source: string): Named {
  if (path.endsWith('.css')) return namedInStyles(source);
  const { program, comments, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: cannot be parsed`);
  const references = comments.filter(
    ({ type, value }) => type === 'Line' && /^\/\s*<reference\b/.test(value),
  );
  const faults = references.map(() => `${loading} a reference comment`);
  return joined([namedUnder(program as unknown as Node), { imports: [], faults }]);
}
