/** Names out of a JSON array that SQLite put together. */
export function namesIn(json: string): string[] {
  const parsed: unknown = JSON.parse(json);
  return Array.isArray(parsed) ? parsed.filter((name) => typeof name === 'string') : [];
}
