import { posix } from 'node:path';
import { parseSync } from 'vite';
import { type FolderRule, folderRules, indexedFolders, isolatedFolders } from './rules.ts';

/** Source files by path from the project's root, with `/`. */
export type SourceFiles = ReadonlyMap<string, string>;

/** Every module a file names: static, dynamic, re-exported and type imports. */
function importsOf(path: string, source: string): string[] {
  const { module, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: cannot be parsed`);
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    source.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
  );
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
  );
  return [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...exported, ...dynamic];
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function ruleFor(path: string): FolderRule | undefined {
  return folderRules
    .filter(({ folder }) => path.startsWith(folder))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
}

/** The sub-folder of `parent` that a path lies in; undefined outside it. */
function branch(path: string, parent: string): string | undefined {
  return path.startsWith(parent) ? path.slice(parent.length).split('/')[0] : undefined;
}

function siblingFault(from: string, to: string): string | undefined {
  for (const parent of [...indexedFolders, ...isolatedFolders]) {
    const source = branch(from, parent);
    const target = branch(to, parent);
    if (source === undefined || target === undefined || source === target) continue;
    if (isolatedFolders.includes(parent)) return 'a sibling is never imported here';
    // What lies beside the sub-folders is theirs in common.
    if (target.endsWith('.ts')) continue;
    if (to !== `${parent}${target}/index.ts`) return 'a sibling is imported through its index only';
  }
  return undefined;
}

function packageFault(rule: FolderRule, specifier: string): string | undefined {
  const name = packageOf(specifier);
  const guarded = name === 'electron' || name === 'better-sqlite3' || name === 'node:';
  const allowed = rule.packages.includes(name) || (!guarded && rule.packages.includes('*'));
  return allowed ? undefined : `${rule.folder} may not import the package ${name}`;
}

function ownFault(rule: FolderRule, from: string, to: string): string | undefined {
  const allowed = to.startsWith(rule.folder) || rule.own.some((prefix) => to.startsWith(prefix));
  return allowed ? siblingFault(from, to) : `${rule.folder} may not import ${to}`;
}

function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): void => {
    const start = trail.indexOf(node);
    if (start >= 0) found.push(`cycle: ${[...trail.slice(start), node].join(' > ')}`);
    if (start >= 0 || done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...trail, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return found;
}

/**
 * Holds every import of the files against the house's table.
 * @returns one line a fault; empty when all is well. A tree without files is a fault, so that a check that reads nothing is seen.
 */
export function checkBoundaries(files: SourceFiles): string[] {
  if (files.size === 0) return ['no source file was read'];
  const faults: string[] = [];
  const graph = new Map<string, string[]>();
  for (const [path, source] of files) {
    const rule = ruleFor(path);
    if (!rule) {
      faults.push(`${path}: no rule is for this folder`);
      continue;
    }
    const targets: string[] = [];
    graph.set(path, targets);
    for (const specifier of importsOf(path, source)) {
      const own = specifier.startsWith('.');
      const to = own ? posix.join(posix.dirname(path), specifier) : specifier;
      if (own) targets.push(to);
      const fault = own ? ownFault(rule, path, to) : packageFault(rule, specifier);
      if (fault) faults.push(`${path}: ${fault}`);
    }
  }
  return [...faults, ...cycles(graph)];
}
