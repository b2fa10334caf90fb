import type { DataProvider, GetListParams, QueryFunctionContext } from 'ra-core';
import { cursorPages } from './cursor-pages.js';
import type { ListMeta, ListSource } from './list-source.js';

/**
 * react-admin's view of the API: lists only. Records are read and changed by the pages' own typed
 * operations, because every change is a named decision with a version, never a generic update.
 */
export function dataProviderOf(sources: Readonly<Record<string, ListSource>>): DataProvider {
  const pages = new Map(Object.entries(sources).map(([name, source]) => [name, cursorPages(source)]));
  const getList = async (resource: string, params: GetListParams & QueryFunctionContext) => {
    const page = pages.get(resource);
    if (!page) throw new Error(`there is no list called ${resource}`);
    const { page: number, perPage } = params.pagination ?? { page: 1, perPage: 50 };
    const { items, next, count, capped } = await page({
      filter: (params.filter ?? {}) as Record<string, unknown>,
      page: number,
      perPage,
      signal: params.signal,
    });
    const meta: ListMeta = { count, capped };
    return {
      data: [...items],
      pageInfo: { hasNextPage: Boolean(next), hasPreviousPage: number > 1 },
      meta,
    };
  };
  return {
    // The caller names the record type it expects of the list it asks for.
    getList: getList as unknown as DataProvider['getList'],
    getOne: unsupported,
    getMany: unsupported,
    getManyReference: unsupported,
    create: unsupported,
    update: unsupported,
    updateMany: unsupported,
    delete: unsupported,
    deleteMany: unsupported,
    supportAbortSignal: true,
  };
}

function unsupported(resource: string): Promise<never> {
  return Promise.reject(new Error(`${resource}: records are read and changed by their own operations`));
}
