/** The connection broke: the server died, or its answer was lost on the way. */
export class ConnectionLost extends Error {}

/** What the server says no to; the code is the API's. */
export class Refused extends Error {
  readonly code: string;

  constructor(operation: string, code: string, message: string) {
    super(`${operation}: ${code} ${message}`);
    this.code = code;
  }
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** As much of a browser as an applicant needs: cookies, the API, uploads. `address` changes when the server restarts. */
export class Browser {
  readonly #address: () => string;
  readonly #cookies = new Map<string, string>();

  constructor(address: () => string) {
    this.#address = address;
  }

  /** One operation; `field` of its answer. Throws Refused for the server's no. */
  async ask<T>(text: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> {
    const response = await this.#send('/portal/graphql', {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: text, variables }),
    });
    const { data, errors } = (await readJson(response)) as Answer;
    const [error] = errors ?? [];
    if (error) throw new Refused(text.slice(0, 60), String(error.extensions?.['code']), error.message);
    const result = Object.values(data ?? {})[0];
    const refusal = result as { code?: string; messageEn?: string; __typename?: string } | null;
    if (refusal?.__typename === 'Refusal') throw new Refused(text.slice(0, 60), refusal.code!, refusal.messageEn!);
    return result as T;
  }

  /** Sends a file; the id of the document it became. */
  async upload(path: string, name: string, content: Uint8Array, mediaType: string): Promise<string> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(content)], { type: mediaType }), name);
    const response = await this.#send(path, { method: 'POST', body: form });
    const answer = (await readJson(response)) as { documentId?: string; code?: string; messageEn?: string };
    if (answer.documentId === undefined) throw new Refused(path, String(answer.code), answer.messageEn ?? String(response.status));
    return answer.documentId;
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    const headers = { ...(init.headers as Record<string, string>), cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
    let response: Response;
    try {
      response = await fetch(`${this.#address()}${path}`, { ...init, headers, signal: AbortSignal.timeout(30_000) });
    } catch (fault) {
      throw new ConnectionLost(String(fault));
    }
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  #keep(line: string): void {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    if (value === '') this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (fault) {
    throw new ConnectionLost(String(fault));
  }
}
