import { Button } from '@mantine/core';
import { useNewDraft } from '../../api/new-draft.ts';
import { links, navigate } from '../../ui/router.ts';

/** Begins a notice without a meeting. */
export function NewNoticeButton() {
  const create = useNewDraft((id) => navigate(links.draft(id)));
  return (
    <Button variant="default" loading={create.isPending} onClick={() => create.mutate({})}>
      Soạn thông báo
    </Button>
  );
}

/** Begins a later notice that corrects this one. */
export function CorrectionButton({ id }: { readonly id: number }) {
  const create = useNewDraft((draft) => navigate(links.draft(draft)));
  return (
    <Button variant="default" loading={create.isPending} onClick={() => create.mutate({ correctsId: id })}>
      Soạn đính chính
    </Button>
  );
}
