import { cleanup, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { onDemand } from '../../../../renderer/ui/on-demand.tsx';

afterEach(cleanup);

const Greeting = ({ name }: { readonly name: string }) => <p>Chào {name}</p>;

describe('a part that comes on demand', () => {
  it('is fetched when it is first shown, and holds its place till then', async () => {
    const load = vi.fn(async () => Greeting);
    const { Part } = onDemand(load);
    expect(load).not.toHaveBeenCalled();
    render(
      <Suspense fallback={<p>Đang tải…</p>}>
        <Part name="vanthu" />
      </Suspense>,
    );
    expect(screen.getByText('Đang tải…')).toBeTruthy();
    expect(await screen.findByText('Chào vanthu')).toBeTruthy();
  });

  it('is shown at once where it was fetched before, and fetched no more', async () => {
    const load = vi.fn(async () => Greeting);
    const { Part, fetch } = onDemand(load);
    await fetch();
    await fetch();
    render(<Part name="vanthu" />);
    expect(screen.getByText('Chào vanthu')).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(1);
  });
});
