import { expect } from 'vitest';

const ARRIVES_WITHIN_IN_MS = 10_000;

export interface Notice {
  id: number;
  type: string;
  targetId: string;
  action: string;
  at: string;
}

/** One block of a stream, with or without data. A comment alone (the heartbeat) is an empty object. */
export interface Block {
  id?: string;
  event?: string;
  data?: string;
  retry?: string;
}

// These are our own few lines because eventsource-parser does not report blocks that hold only an id or a comment, and the
// tests need those too.
function blockOf(text: string): Block {
  return Object.fromEntries(
    text
      .split('\n')
      .filter((line) => !line.startsWith(':'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

function withinTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Nothing arrived on the stream.')), ARRIVES_WITHIN_IN_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Reads an event stream block by block. */
export class EventStream {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #decoder = new TextDecoder();
  #text = '';

  constructor(response: Response) {
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    this.#reader = response.body!.getReader();
  }

  /** The next block; undefined at the end of the stream. */
  async block(): Promise<Block | undefined> {
    for (;;) {
      const end = this.#text.indexOf('\n\n');
      if (end >= 0) {
        const block = blockOf(this.#text.slice(0, end));
        this.#text = this.#text.slice(end + 2);
        return block;
      }
      const part = await withinTime(this.#reader.read());
      if (part.done) return undefined;
      this.#text += this.#decoder.decode(part.value, { stream: true });
    }
  }

  /** The name and data of the next event. */
  async event(): Promise<[name: string | undefined, data: { id: number }]> {
    for (;;) {
      const block = await this.block();
      if (!block) throw new Error('The stream has ended.');
      if (block.data !== undefined) {
        const data = JSON.parse(block.data) as { id: number };
        expect(block.id).toBe(String(data.id));
        return [block.event, data];
      }
    }
  }

  /** Reads until the stream has passed the change with this number, whether or not the listener may see it. */
  async past(id: number): Promise<void> {
    for (let block = await this.block(); block?.id !== String(id); block = await this.block()) {
      if (!block) throw new Error('The stream has ended.');
    }
  }

  /** The next so many changes. */
  async notices(count: number): Promise<Notice[]> {
    const notices: Notice[] = [];
    while (notices.length < count) {
      const [name, data] = await this.event();
      expect(name).toBe('change');
      notices.push(data as Notice);
    }
    return notices;
  }

  /** Reads until the server ends the stream; answers the blocks read. */
  async end(): Promise<Block[]> {
    const blocks: Block[] = [];
    for (let block = await this.block(); block; block = await this.block()) blocks.push(block);
    return blocks;
  }

  close(): Promise<void> {
    return this.#reader.cancel();
  }
}
