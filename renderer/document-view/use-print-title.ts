import { useEffect } from 'react';

/** Gives what is printed the paper's own title, by which a PDF is known, and the window its own again after. */
export function usePrintTitle(title: string): void {
  useEffect(() => {
    let own = document.title;
    const begin = () => {
      own = document.title;
      document.title = title;
    };
    const end = () => {
      document.title = own;
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [title]);
}
