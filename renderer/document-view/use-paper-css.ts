import { useLayoutEffect } from 'react';

/**
 * Puts CSS text to work while the component is shown. A constructed sheet is no inline style, so the window's
 * content security policy has nothing to forbid.
 */
export function usePaperCss(css: string): void {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    };
  }, [css]);
}
