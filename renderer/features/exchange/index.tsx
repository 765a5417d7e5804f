export { GiveFormsPage } from './give-screen.tsx';
export { TakeFormsPage } from './take-screen.tsx';
