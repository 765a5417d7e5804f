export { IndicatorScreen } from './indicator-screen.tsx';
export { TrendScreen } from './trend-screen.tsx';
