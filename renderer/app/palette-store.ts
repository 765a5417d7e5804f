import { createSpotlight } from '@mantine/spotlight';

/** Whether the palette is open, and how to open it; both hold before the palette itself has been fetched. */
export const [paletteStore, paletteDoor] = createSpotlight();
