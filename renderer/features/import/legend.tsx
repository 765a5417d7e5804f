import { SmallButton } from './fields.tsx';

const kinds = [
  ['head', 'Đầu, cuối'],
  ['task', 'Nhiệm vụ'],
  ['lead', 'Chủ trì'],
  ['coordinate', 'Phối hợp'],
  ['deadline', 'Thời hạn'],
  ['ref', 'Văn bản'],
  ['figure', 'Số liệu'],
] as const;

/** What the marks in the text mean, and the way through them by keyboard. */
export function Legend({ onStep }: { readonly onStep: (way: -1 | 1) => void }) {
  return (
    <div className="legend">
      <ul aria-label="Chú thích">
        {kinds.map(([kind, name]) => (
          <li key={kind} className={`mark-${kind}`}>
            {name}
          </li>
        ))}
      </ul>
      <SmallButton name="Phần trước" title="Phần trước (mũi tên trái)" onClick={() => onStep(-1)}>
        ‹
      </SmallButton>
      <SmallButton name="Phần sau" title="Phần sau (mũi tên phải)" onClick={() => onStep(1)}>
        ›
      </SmallButton>
    </div>
  );
}
