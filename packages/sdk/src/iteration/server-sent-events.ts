/** One block of an event stream, as far as its lines said. `data` is undefined where there was none: then it is no event. */
export interface ServerSentEvent {
  event: string;
  data: string | undefined;
  /** The position after this block. */
  id: string | undefined;
  retryInMs: number | undefined;
}

const emptyBlock = (): ServerSentEvent => ({ event: 'message', data: undefined, id: undefined, retryInMs: undefined });

/**
 * Reads server-sent events by the WHATWG's rules, from text in pieces cut anywhere and without its byte order mark. What
 * is not ended by an empty line has not arrived. (https://html.spec.whatwg.org/multipage/server-sent-events.html)
 */
export function createEventReader(): (piece: string) => ServerSentEvent[] {
  let rest = '';
  let block = emptyBlock();

  function read(line: string): void {
    const [, name = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (name === 'data') block.data = block.data === undefined ? value : `${block.data}\n${value}`;
    else if (name === 'event') block.event = value || 'message';
    else if (name === 'id' && !value.includes('\0')) block.id = value;
    else if (name === 'retry' && /^\d+$/.test(value)) block.retryInMs = Number(value);
  }

  return (piece) => {
    // A line feed may follow a carriage return at the end of a piece: then both are one line's end.
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    const blocks: ServerSentEvent[] = [];
    for (const line of lines) {
      if (line !== '') read(line);
      else {
        blocks.push(block);
        block = emptyBlock();
      }
    }
    return blocks;
  };
}
