import { InfiniteListBase } from 'ra-core';
import type { ReactNode } from 'react';

export interface RecordListProps {
  readonly resource: string;
  readonly filter?: Readonly<Record<string, unknown>>;
  /** Asks again this often while the page is looked at. */
  readonly everyMs?: number;
  readonly perPage?: number;
  readonly children: ReactNode;
}

const nothing = () => undefined;

/** A list of the API in react-admin's list context. Its filter comes from the page, which keeps it in the URL. */
export function RecordList({ resource, filter = {}, everyMs, perPage = 50, children }: RecordListProps) {
  return (
    <InfiniteListBase
      resource={resource}
      filter={filter}
      perPage={perPage}
      exporter={false}
      storeKey={false}
      disableSyncWithLocation
      queryOptions={{
        refetchInterval: everyMs ?? false,
        // The table shows its own error card; react-admin would add a passing notice.
        onError: nothing,
      }}
    >
      {children}
    </InfiniteListBase>
  );
}
