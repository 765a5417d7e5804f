import { ChartPaper } from './chart-paper.tsx';
import { ChartScreen } from './chart-screen.tsx';

/** The screens of the charts, by their place in the address. */
export function ChartsPage({ part }: { readonly part: string | undefined }) {
  return part === 'ban-in' ? <ChartPaper /> : <ChartScreen />;
}
