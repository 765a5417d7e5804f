import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

interface AsOf {
  /** The day that late and due follow, ISO. */
  readonly asOf: string;
  readonly setAsOf: (day: string) => void;
}

const AsOfContext = createContext<AsOf | null>(null);

/** Today on this machine's clock, ISO. */
export function todayIso(): string {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}

/** Holds "Tính đến ngày" for the whole window. */
export function AsOfProvider({
  initial,
  children,
}: {
  readonly initial?: string;
  readonly children: ReactNode;
}) {
  const [asOf, setAsOf] = useState(initial ?? todayIso());
  const value = useMemo(() => ({ asOf, setAsOf }), [asOf]);
  return <AsOfContext value={value}>{children}</AsOfContext>;
}

/** The day that the window counts to, and how to change it. */
export function useAsOf(): AsOf {
  const value = useContext(AsOfContext);
  if (!value) throw new Error('useAsOf outside AsOfProvider');
  return value;
}
