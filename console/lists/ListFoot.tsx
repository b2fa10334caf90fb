import Button from '@mui/material/Button';
import { useInfinitePaginationContext, useListContext } from 'ra-core';
import { useText } from '../i18n/use-text.js';
import type { ListMeta } from './list-source.js';

/** How many there are, and the next ones. */
export function ListFoot() {
  const text = useText();
  const { data, meta } = useListContext();
  const { hasNextPage, fetchNextPage, isFetchingNextPage } = useInfinitePaginationContext();
  const { count, capped } = (meta ?? {}) as ListMeta;
  const total = capped ? text('general.tenThousandPlus') : (count ?? (hasNextPage ? undefined : data?.length));
  return (
    <span className="mute">
      {total !== undefined && text('list.total', { n: total })}{' '}
      {hasNextPage && (
        <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {text('list.more')}
        </Button>
      )}
    </span>
  );
}
