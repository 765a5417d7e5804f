import { Spotlight } from '@mantine/spotlight';
import { navigate } from '../../ui/router.ts';
import { type Hit, hrefOf, recordLine } from './groups.ts';
import { Marked } from './marked.tsx';
import './search.css';

/** One hit in the list: its words in their context, and the record that it opens. */
export function HitRow({ hit }: { readonly hit: Hit }) {
  return (
    <Spotlight.Action onClick={() => navigate(hrefOf(hit))}>
      <span className="hit">
        <Marked context={hit.context} />
        <span className="hit-record">{recordLine(hit)}</span>
      </span>
    </Spotlight.Action>
  );
}
