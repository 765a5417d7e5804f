const NODE_MAJOR = 24;

/** Ends the process with one sentence where it is not run by the project's own Node. */
export function requireNode(): void {
  if (Number(process.versions.node.split('.')[0]) === NODE_MAJOR) return;
  console.error(
    `This command needs Node ${NODE_MAJOR}: run it through npm, for example "npm test", which brings it.`,
  );
  process.exit(1);
}
