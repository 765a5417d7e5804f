import { codeMm, codeModules, codeTextMm } from '../../shared/documents/layout/index.ts';
import type { Block } from '../../shared/documents/model/index.ts';

/** One square a dark module; rows that touch are drawn without a seam. */
function pathOf(modules: readonly (readonly boolean[])[]): string {
  return modules.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
}

/** A code in words beside its QR picture. */
export function CodeView({ block }: { readonly block: Extract<Block, { kind: 'code' }> }) {
  const { text, note } = block;
  const modules = codeModules(text);
  return (
    <div className="paper-code-block">
      <svg
        className="paper-qr"
        role="img"
        aria-label={`Mã QR: ${text}`}
        viewBox={`0 0 ${modules.length} ${modules.length}`}
        style={{ width: `${codeMm}mm`, height: `${codeMm}mm`, marginRight: `${codeTextMm - codeMm}mm` }}
      >
        <path d={pathOf(modules)} />
      </svg>
      <p className="paper-code">{text}</p>
      <p className="paper-note">{note}</p>
    </div>
  );
}
