/** Fetches every face that papers are set in: a page that only prints never asks for them by showing them. */
export async function loadPaperFonts(): Promise<void> {
  const faces = [...document.fonts].filter(({ family }) => family === 'Paper');
  await Promise.all(faces.map((face) => face.load()));
}
