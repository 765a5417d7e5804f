export { Chart, chartHeight } from './chart.tsx';
export { ExploredChart } from './explored-chart.tsx';
