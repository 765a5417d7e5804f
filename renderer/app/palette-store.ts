import { createSpotlight } from '@mantine/spotlight';

/** Whether the palette is open, and how to open it; both hold before the palette itself has been fetched. */
const [paletteStore, paletteDoor] = createSpotlight();

export { paletteStore };

let ahead = '';

/** Takes a key that comes before the palette's field has the focus: else the page below it would have it. */
function takeKey(event: KeyboardEvent): void {
  // Opened again before it had closed, it has never lost the focus.
  const isThere = event.target instanceof Element && event.target.matches('.mantine-Spotlight-search');
  if (isThere || !paletteStore.getState().opened) {
    stopTaking();
    return;
  }
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (event.key.length === 1) ahead += event.key;
  else if (event.key === 'Backspace') ahead = ahead.slice(0, -1);
  else if (event.key !== 'Enter') return;
  event.preventDefault();
  event.stopPropagation();
}

function stopTaking(): void {
  window.removeEventListener('keydown', takeKey, { capture: true });
}

/** Opens the palette; what is typed from this moment on is kept for it: a quick hand or a scanner waits for no field. */
export function openPalette(): void {
  if (paletteStore.getState().opened) return;
  ahead = '';
  window.addEventListener('keydown', takeKey, { capture: true });
  paletteDoor.open();
}

/** What was typed before the palette's field had the focus; from now on the field itself is typed into. */
export function typedAhead(): string {
  stopTaking();
  const words = ahead;
  ahead = '';
  return words;
}
