import { Button, NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { type BookDocument, bookDocumentLabel, bookDocuments } from '../../../shared/domain/books/index.ts';
import { errorSentence } from '../../api/bridge.ts';
import { useIssuers } from '../../api/directory.ts';
import { searchLoosely } from '../../pickers/search.ts';
import { links } from '../../ui/router.ts';
import { EmptyState, ErrorNote } from '../../ui/states.tsx';
import { useOpenBook } from './mutations.ts';

const documents = bookDocuments.map((document) => ({ value: document, label: bookDocumentLabel(document) }));

function nameOf({ name, superior }: { readonly name: string; readonly superior: string | null }): string {
  return superior === null ? name : `${name} (${superior})`;
}

interface OpenBookProps {
  readonly year: number;
  readonly onOpened: (id: number) => void;
}

/** Opens the book of an issuer, a kind of document and a year. */
export function OpenBook({ year: initial, onOpened }: OpenBookProps) {
  const issuers = useIssuers().data?.rows;
  const [issuerId, setIssuer] = useState<string | null>(null);
  const [document, setDocument] = useState<BookDocument>('notice');
  const [year, setYear] = useState(initial);
  const open = useOpenBook();
  if (issuers?.length === 0) {
    return (
      <EmptyState
        title="Cần có cơ quan ban hành trước"
        action={{ label: 'Ghi cơ quan ban hành', href: `${links.issuers}/moi` }}
      />
    );
  }
  const onOpen = () => {
    if (issuerId === null) return;
    open.mutate({ issuerId: Number(issuerId), document, year }, { onSuccess: ({ id }) => onOpened(id) });
  };
  return (
    <form
      className="open-book"
      aria-label="Mở sổ"
      onSubmit={(event) => {
        event.preventDefault();
        onOpen();
      }}
    >
      <Select
        label="Cơ quan ban hành"
        placeholder="chọn cơ quan"
        searchable
        filter={searchLoosely}
        nothingFoundMessage="Không có cơ quan nào khớp"
        data={(issuers ?? []).map((issuer) => ({ value: String(issuer.id), label: nameOf(issuer) }))}
        value={issuerId}
        onChange={setIssuer}
        w={320}
      />
      <Select
        label="Loại văn bản"
        data={documents}
        value={document}
        allowDeselect={false}
        onChange={(value) => setDocument(bookDocuments.find((known) => known === value) ?? 'notice')}
      />
      <NumberInput
        label="Năm"
        value={year}
        min={1945}
        max={9999}
        clampBehavior="blur"
        thousandSeparator={false}
        w={84}
        onChange={(value) => {
          if (typeof value === 'number') setYear(value);
        }}
      />
      <Button type="submit" variant="default" disabled={issuerId === null} loading={open.isPending}>
        Mở sổ
      </Button>
      {open.isError ? <ErrorNote message={errorSentence(open.error)} /> : null}
    </form>
  );
}
