import {
  addressLines,
  fewestLines,
  type LayoutProfile,
  leadsIn,
  paragraphText,
  styledText,
} from '../../shared/documents/layout/index.ts';
import type { Block, FieldRef, Run } from '../../shared/documents/model/index.ts';
import { Chart, chartHeight } from '../charts/index.ts';
import { CodeView } from './code.tsx';
import { EvenText } from './even-text.tsx';
import { keyed } from './keyed.ts';
import { LetterheadView } from './letterhead.tsx';
import { CoSignatureView, SignatureView } from './signature.tsx';

type Paragraph = Extract<Block, { kind: 'paragraph' }>;
type Title = Extract<Block, { kind: 'title' }>;
type Table = Extract<Block, { kind: 'table' }>;

/** Called with the field that feeds the part that was clicked. */
export type OnField = (from: FieldRef) => void;

interface Setting {
  readonly profile: LayoutProfile;
  readonly textWidthMm: number;
  readonly textHeightMm: number;
  readonly onField: OnField | undefined;
}

const pixelsPerMm = 96 / 25.4;

/** Largest share of a page's height that a chart takes. */
const chartShare = 0.96;

/** Chromium leaves the last line of a paragraph of three alone on the next page, whatever `widows` says. */
const shortLines = 3;

function RunView({ run, text }: { readonly run: Run; readonly text: string }) {
  const inner = run.italic ? <em>{text}</em> : text;
  return run.bold ? <strong>{inner}</strong> : inner;
}

function ParagraphView({ block, setting }: { readonly block: Paragraph; readonly setting: Setting }) {
  const { style, marker, runs, from } = block;
  const { profile, onField } = setting;
  const words = keyed(runs).map(({ key, item }) => (
    <RunView key={key} run={item} text={styledText(profile.styles[style], item.text)} />
  ));
  const content = marker === undefined ? words : [`${marker} `, ...words];
  const Tag = style === 'heading' ? 'h2' : 'p';
  const short = fewestLines(paragraphText(block), profile.styles[style], setting.textWidthMm) <= shortLines;
  const classes = [
    `paper-${style}`,
    ...(short ? ['paper-short'] : []),
    ...(leadsIn(block) ? ['paper-leads'] : []),
  ];
  return (
    <Tag className={classes.join(' ')}>
      {from && onField ? (
        <a
          className="paper-field"
          href={`#${from.entity}-${from.id}-${from.field}`}
          onClick={(event) => {
            event.preventDefault();
            onField(from);
          }}
        >
          {content}
        </a>
      ) : (
        content
      )}
    </Tag>
  );
}

function TitleView({ block, setting }: { readonly block: Title; readonly setting: Setting }) {
  const { profile, textWidthMm } = setting;
  return (
    <>
      <h1 className="paper-typeName">{styledText(profile.styles.typeName, block.typeName)}</h1>
      {block.abstract !== null && (
        <p className="paper-abstract">
          <EvenText
            profile={profile}
            style="abstract"
            rule="abstract"
            roomMm={textWidthMm}
            text={block.abstract}
          />
        </p>
      )}
    </>
  );
}

function AddresseesView({ names }: { readonly names: readonly string[] }) {
  return keyed(addressLines(names)).map(({ key, item }) => (
    <p key={key} className={`paper-${item.style}`}>
      {item.text}
    </p>
  ));
}

function TableView({ block }: { readonly block: Table }) {
  const { rowMm } = block;
  const tall = rowMm === undefined ? {} : { className: 'paper-tall', style: { height: `${rowMm}mm` } };
  return (
    <table className="paper-table">
      <colgroup>
        {keyed(block.columns).map(({ key, item }) => (
          <col key={key} style={{ width: `${item.widthPercent}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {keyed(block.columns).map(({ key, item }) => (
            <th key={key} scope="col">
              <p className="paper-tableHead">{item.title}</p>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.length === 0 && (
          <tr>
            <td colSpan={block.columns.length}>
              <p className="paper-tableCell paper-align-center paper-table-empty">{block.empty}</p>
            </td>
          </tr>
        )}
        {keyed(block.rows).map(({ key, item: row }) => (
          <tr key={key} {...tall}>
            {keyed(row).map(({ key: cell, item: text }) => (
              <td key={cell}>
                <p className={`paper-tableCell paper-align-${block.columns[Number(cell)]?.align ?? 'left'}`}>
                  {text}
                </p>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ChartView(props: { readonly block: Extract<Block, { kind: 'chart' }>; readonly setting: Setting }) {
  const { textWidthMm, textHeightMm } = props.setting;
  const { spec } = props.block;
  const width = Math.floor(textWidthMm * pixelsPerMm);
  const height = Math.min(chartHeight(spec, width), Math.floor(textHeightMm * pixelsPerMm * chartShare));
  return (
    <figure className="paper-chart">
      <Chart spec={spec} width={width} height={height} />
    </figure>
  );
}

/** One block of a paper. */
export function BlockView({ block, setting }: { readonly block: Block; readonly setting: Setting }) {
  switch (block.kind) {
    case 'letterhead':
      return <LetterheadView head={block} profile={setting.profile} textWidthMm={setting.textWidthMm} />;
    case 'title':
      return <TitleView block={block} setting={setting} />;
    case 'paragraph':
      return <ParagraphView block={block} setting={setting} />;
    case 'addressees':
      return <AddresseesView names={block.names} />;
    case 'table':
      return <TableView block={block} />;
    case 'signature':
      return <SignatureView block={block} profile={setting.profile} textWidthMm={setting.textWidthMm} />;
    case 'coSignature':
      return <CoSignatureView block={block} />;
    case 'chart':
      return <ChartView block={block} setting={setting} />;
    case 'code':
      return <CodeView block={block} />;
    case 'pageBreak':
      return <div className="paper-break" />;
    default:
      return block satisfies never;
  }
}
