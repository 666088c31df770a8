/** Reads the text of an answer back, as a client might that wants the data and has the text alone. */
export function readAnswer(text: string): Readonly<Record<string, unknown>> {
  const [head = '', ...tables] = text.split('\n\n');
  const { error, side, changed, advice, call, says, warnings, data, context, ...rest } = Object.fromEntries(
    head.split('\n').map((line) => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), readValue(line.slice(at + 2))];
    }),
  );
  const whole = readTables(tables, says === undefined ? (data ?? {}) : { says, ...(data as object) });
  const hasData = says !== undefined || data !== undefined || tables.length > 0;
  return {
    ...rest,
    ...(hasData ? { data: whole } : {}),
    ...(error === undefined ? {} : { error: present({ message: error, side, changed, advice, call }) }),
    context: present({ ...(context as object), warnings }),
  };
}

/** A value that is bare or JSON. */
export function readValue(text: string): unknown {
  if (text.startsWith('[')) {
    try {
      return JSON.parse(text);
    } catch {
      return text.slice(1, -1).split(' ');
    }
  }
  const isJson = /^(?:["{]|true$|false$|null$|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$)/.test(text);
  return isJson ? JSON.parse(text) : text;
}

type Fields = Record<string, unknown>;

function readTables(tables: readonly string[], data: unknown): unknown {
  for (const table of tables) {
    const [title = '', names = '', ...rows] = table.split('\n');
    const [, path = '', count, each] =
      /^(\S+): (\d+) rows(?:, each with (\{.*\}))?(?: \(\^: as above\))?$/.exec(title) ?? [];
    if (rows.length !== Number(count)) throw new Error(`${path} has ${rows.length} rows, not ${count}`);
    const columns = cellsOf(names).map((name) => String(readValue(name)));
    const same: object = each === undefined ? {} : JSON.parse(each);
    let above: readonly string[] = [];
    const read = rows.map((row) => {
      above = cellsOf(row).map((cell, column) => (cell === '^' ? (above[column] ?? '') : cell));
      const own = above.flatMap((cell, column) => (cell === '' ? [] : [[columns[column], readValue(cell)]]));
      return { ...same, ...Object.fromEntries(own) };
    });
    put(
      data as Fields,
      path.split(/[.[\]]+/).filter((part) => part !== ''),
      read,
    );
  }
  return data;
}

/** Cells of a line: sign by sign, with an eye on quotes and brackets. */
function cellsOf(line: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    const isJson = /^["[{]/.test(cell);
    if (sign === ',' && depth === 0 && !isQuoted) {
      cells.push(cell);
      cell = '';
      continue;
    }
    cell += sign;
    if (!isJson && !/^["[{]/.test(cell)) continue;
    if (isQuoted && sign === '\\') {
      at += 1;
      cell += line[at] ?? '';
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && '[{'.includes(sign)) depth += 1;
    else if (!isQuoted && ']}'.includes(sign)) depth -= 1;
  }
  return [...cells, cell];
}

function put(data: Fields, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) data[name] = value;
  else put(data[name] as Fields, rest, value);
}

function present(fields: object): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
