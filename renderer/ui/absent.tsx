/** A value, or the words that say it is absent. */
export function Shown({
  value,
  absent,
}: {
  readonly value: string | null | undefined;
  readonly absent: string;
}) {
  if (value === null || value === undefined || value.trim() === '') return <Absent words={absent} />;
  return <>{value}</>;
}

/** Says that something is not there. */
export function Absent({ words }: { readonly words: string }) {
  return <span className="absent">{words}</span>;
}
