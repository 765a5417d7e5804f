export { GiveFigureFormsPage } from './give-figures-screen.tsx';
export { GiveFormsPage } from './give-screen.tsx';
export { TakeFigureFormsPage } from './take-figures-screen.tsx';
export { TakeFormsPage } from './take-screen.tsx';
