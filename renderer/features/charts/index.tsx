import { BrowsePage } from './browse-page.tsx';
import { ChartPaper, ProfilePaper } from './chart-paper.tsx';
import { ChartScreen } from './chart-screen.tsx';
import { ProfileScreen } from './profile-screen.tsx';

/** The screens of the charts, by their place in the address. */
export function ChartsPage({ part }: { readonly part: string | undefined }) {
  switch (part) {
    case 'ban-in':
      return <ChartPaper />;
    case 'xem':
      return <BrowsePage />;
    case 'dia-ban':
      return <ProfileScreen />;
    case 'dia-ban-in':
      return <ProfilePaper />;
    default:
      return <ChartScreen />;
  }
}
