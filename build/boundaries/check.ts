import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { circlesIn } from './circles.ts';
import { type Import, importsOf } from './imports.ts';
import { type FolderRule, folderRules, indexedFolders, isolatedFolders, loadingFolders } from './rules.ts';

/** Source files by path from the project's root, with `/`. */
export type SourceFiles = ReadonlyMap<string, string>;

const ownEnding = /\.(?:ts|tsx|css|csv|json)$/;
const readEnding = /\.(?:ts|tsx|css)$/;

function packageOf(specifier: string): string {
  if (isBuiltin(specifier)) return 'node:';
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

function packageFault(
  rule: FolderRule,
  specifier: string,
  packages: ReadonlySet<string>,
): string | undefined {
  const name = packageOf(specifier);
  const guarded = name === 'electron' || name === 'better-sqlite3' || name === 'node:';
  if (!guarded && !packages.has(name)) return `${specifier} is no package of package.json`;
  const allowed = rule.packages.includes(name) || (!guarded && rule.packages.includes('*'));
  return allowed ? undefined : `${rule.folder} may not import the package ${name}`;
}

function ownFault(rule: FolderRule, from: string, to: string, typesOnly: boolean): string | undefined {
  if (!ownEnding.test(to)) return `${to} must be named with its own ending`;
  const prefixes = [rule.folder, ...rule.own, ...(typesOnly ? (rule.types ?? []) : [])];
  return prefixes.some((prefix) => to.startsWith(prefix))
    ? siblingFault(from, to)
    : `${rule.folder} may not import ${to}`;
}

/** The file of ours that an import names; undefined for a package. */
function ownTarget(path: string, { specifier }: Import): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
}

/** Sub-folders that import each other are one folder in two places, whatever their files do. */
function folderCircles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  return indexedFolders.flatMap((parent) => {
    const folders = new Map<string, string[]>();
    for (const [from, targets] of graph) {
      const source = branch(from, parent);
      if (source === undefined || source.endsWith('.ts')) continue;
      const siblings = targets.flatMap((to) => branch(to, parent) ?? []);
      const others = siblings.filter((to) => to !== source && !to.endsWith('.ts'));
      folders.set(source, [...(folders.get(source) ?? []), ...others]);
    }
    return circlesIn(folders).map((circle) => `circle in ${parent}: ${circle}`);
  });
}

/**
 * Holds every import of the files against the house's table.
 * @param packages names of the packages in package.json.
 * @returns one line a fault; empty when all is well. A tree without files is a fault, so that a check that reads nothing is seen.
 */
export function checkBoundaries(files: SourceFiles, packages: ReadonlySet<string>): string[] {
  if (files.size === 0) return ['no source file was read'];
  const faults: string[] = [];
  const graph = new Map<string, string[]>();
  for (const [path, source] of files) {
    const rule = ruleFor(path);
    if (!rule || !readEnding.test(path)) {
      faults.push(rule ? `${path}: no file of this kind is read` : `${path}: no rule is for this folder`);
      continue;
    }
    const { imports, faults: unread } = importsOf(path, source);
    if (!loadingFolders.includes(rule.folder)) faults.push(...unread.map((fault) => `${path}: ${fault}`));
    const targets: string[] = [];
    graph.set(path, targets);
    for (const one of imports) {
      const to = ownTarget(path, one);
      if (to !== undefined) targets.push(to);
      const fault =
        to === undefined
          ? packageFault(rule, one.specifier, packages)
          : ownFault(rule, path, to, one.typesOnly);
      if (fault) faults.push(`${path}: ${fault}`);
    }
  }
  return [...faults, ...circlesIn(graph).map((circle) => `cycle: ${circle}`), ...folderCircles(graph)];
}
