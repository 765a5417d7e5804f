import { Notifications } from '@mantine/notifications';
import { Palette } from './palette.tsx';

/** What opens over any screen: notices, and the palette behind Ctrl+K. */
export function Overlays() {
  return (
    <>
      <Notifications position="bottom-right" classNames={{ root: 'notices' }} />
      <Palette />
    </>
  );
}
