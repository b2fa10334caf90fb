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
  const { data, meta } = useListContext();
  const { hasNextPage, fetchNextPage, isFetchingNextPage } = useInfinitePaginationContext();
  const { count, capped } = (meta ?? {}) as ListMeta;
  const total = capped ? text('general.tenThousandPlus') : (count ?? (hasNextPage ? undefined : data?.length));
  return (
    <span className="mute">
      {total !== undefined && `${text('list.total', { n: total })} · `}
      {live && `${text('list.live')} · `}
      {walked && (
        <>
          <Kbd keys="J" /> <Kbd keys="K" /> {text('list.move')}{' '}
        </>
      )}
      {hasNextPage && (
        <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {text('list.more')}
        </Button>
      )}
    </span>
  );
}
