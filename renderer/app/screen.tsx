import { Suspense } from 'react';
import { TodayPage } from '../features/today/index.tsx';
import { isFirstScreen, useRoute } from '../ui/router.ts';
import { Loading } from '../ui/states.tsx';
import { others } from './later.ts';

/** The screen that the address names: the first one comes with the window, the others right after it. */
export function Screen() {
  return (
    <Suspense fallback={<Loading />}>{isFirstScreen(useRoute()) ? <TodayPage /> : <others.Part />}</Suspense>
  );
}
