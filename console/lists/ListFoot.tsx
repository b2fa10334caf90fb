import Button from '@mui/material/Button';
import { useInfinitePaginationContext, useListContext } from 'ra-core';
import { Kbd } from '../components/Kbd.js';
import { useText } from '../i18n/use-text.js';
import type { ListMeta } from './list-source.js';

export interface ListFootProps {
  readonly live?: boolean;
  readonly walked?: boolean;
}

/** How many there are, and the next ones. */
export function ListFoot({ live = false, walked = true }: ListFootProps) {
  const text = useText();
  const list = useListContext();
  const { hasNextPage, fetchNextPage, isFetchingNextPage } = useInfinitePaginationContext();
  // react-admin leaves the type of `meta` open; our data provider fills it.
  const { count, capped } = (list.meta ?? {}) as ListMeta;
  const total = capped ? text('general.tenThousandPlus') : (count ?? (hasNextPage ? undefined : list.data?.length));
  const said = [total === undefined ? null : text('list.total', { n: total }), live ? text('list.live') : null];
  return (
    <span className="mute">
      {said.filter((part) => part !== null).join(' · ')}
      {walked && (
        <>
          {' · '}
          <Kbd keys="J" /> <Kbd keys="K" /> {text('list.move')}
        </>
      )}{' '}
      {hasNextPage && (
        <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {text('list.more')}
        </Button>
      )}
    </span>
  );
}
