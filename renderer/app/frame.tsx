import { Button, Kbd } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDate } from '../../shared/format/index.ts';
import { todayIso, useAsOf } from '../api/as-of.tsx';
import { DateField } from '../ui/date-field.tsx';
import { links } from '../ui/router.ts';
import './frame.css';
import { useWindowKeys } from './keys.ts';
import { NavRail } from './nav-rail.tsx';
import { openPalette } from './palette-store.ts';
import { StatusBar } from './status-bar.tsx';

/** What stays around every screen. */
export function Frame({ children }: { readonly children: ReactNode }) {
  useWindowKeys();
  return (
    <div className="frame">
      <FrameHeader />
      <NavRail />
      <PrintHead />
      <main className="frame-main">{children}</main>
      <StatusBar />
    </div>
  );
}

/** Stands over every screen that is printed as it is seen. */
function PrintHead() {
  const { asOf } = useAsOf();
  return (
    <p className="print-head" aria-hidden="true">
      Sổ Kết Luận · Tính đến ngày {formatDate(asOf)}
    </p>
  );
}

function FrameHeader() {
  const { asOf, setAsOf } = useAsOf();
  return (
    <header className="frame-header">
      <span className="frame-name">Sổ Kết Luận</span>
      <Button component="a" href={links.importNotice} variant="default" title="Ctrl+N">
        Nhập thông báo
      </Button>
      <button type="button" className="frame-search" onClick={openPalette}>
        <span>Tìm</span>
        <Kbd size="xs">Ctrl+K</Kbd>
      </button>
      <div className="frame-as-of">
        <span aria-hidden="true">Tính đến</span>
        <DateField
          label="Tính đến ngày"
          bare
          required
          value={asOf}
          today={todayIso()}
          onChange={(day) => {
            if (day !== null) setAsOf(day);
          }}
        />
      </div>
    </header>
  );
}
