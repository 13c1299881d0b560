import { createDataSource } from '../../../src/store/data-source';
import { send, type Statements } from '../../../src/store/queries/statements';
import { inTransaction } from '../../../src/store/transactions/in-transaction';
import { BY_INDEXES } from '../../../src/store/transactions/writing-connection';
import { statementsOf, useDatabase } from '../../database';

const database = useDatabase({ each: true });
const run = <T>(work: (statements: Statements) => Promise<T>) => inTransaction(database.dataSource, work);
const addRun = (statements: Statements, version: string) =>
  send(statements, "insert into run (extractor, version, started_at) values ('test', $1, now())", [version]);
const versions = async () =>
  (await database.rows<{ version: string }>('select version from run order by id')).map(
    ({ version }) => version,
  );

test('what is sent is there for the next statement, and all of it after the end', async () => {
  const seen = await run(async (statements) => {
    await addRun(statements, '1');
    await addRun(statements, '2');
    return statements.query<{ count: number }[]>('select count(*)::int as count from run');
  });
  expect(seen).toEqual([{ count: 2 }]);
  expect(await versions()).toEqual(['1', '2']);
});

test('what nobody waits for goes in one message with what somebody waits for', async () => {
  const messages = await statementsOf(() =>
    run(async (statements) => {
      await addRun(statements, '1');
      await statements.query('select 1 as one');
      await addRun(statements, '2');
    }),
  );
  expect(messages).toEqual([
    `begin; ${BY_INDEXES}; insert into run (extractor, version, started_at) values ('test', $1, now()); select 1 as one`,
    "insert into run (extractor, version, started_at) values ('test', $1, now()); commit",
  ]);
});

test('of several who ask at the same time half go ahead, so that Postgres has the others to do next', async () => {
  const messages = await statementsOf(() =>
    run(async (statements) => {
      await statements.query('select 1 as one');
      await Promise.all([
        statements.query('select 2 as two'),
        statements.query('select 3 as three'),
        addRun(statements, '1'),
        statements.query('select 4 as four'),
      ]);
    }),
  );
  expect(messages.slice(1)).toEqual([
    'select 2 as two',
    "select 3 as three; insert into run (extractor, version, started_at) values ('test', $1, now()); select 4 as four",
    'commit',
  ]);
});

test('where what went ahead fails, what is behind it fails too, and all is undone', async () => {
  const outcomes = await Promise.allSettled([
    run(async (statements) => {
      await addRun(statements, '1');
      const asked = ['select 1 / 0 as none', 'select 2 as two', 'select 3 as three'].map((text) =>
        statements.query(text).then(
          () => 'answered',
          (error: Error) => error.message,
        ),
      );
      throw new Error((await Promise.all(asked)).join('; '));
    }),
  ]);
  const aborted = 'current transaction is aborted, commands ignored until end of transaction block';
  expect(outcomes).toMatchObject([{ reason: { message: `division by zero; ${aborted}; ${aborted}` } }]);
  expect(await versions()).toEqual([]);
  expect(await run((statements) => statements.query('select 2 as two'))).toEqual([{ two: 2 }]);
});

test('what was asked and nobody waits for any more is not done after the end', async () => {
  const left: Promise<unknown>[] = [];
  const failing = run(async (statements) => {
    await statements.query('select 1 as one');
    const insert = "insert into run (extractor, version, started_at) values ('test', 'late', now())";
    left.push(...['select 1 / 0 as none', insert, insert].map((text) => statements.query(text)));
    await left[0];
  });
  await expect(failing).rejects.toThrow('division by zero');
  await Promise.allSettled(left);
  expect(await versions()).toEqual([]);
});

test('whoever asks after the end is refused', async () => {
  const kept: Statements[] = [];
  await run(async (statements) => void kept.push(statements));
  await expect(kept[0]!.query('select 1 as one')).rejects.toThrow('The transaction is over.');
  await expect(addRun(kept[0]!, 'late')).rejects.toThrow('The transaction is over.');
  expect(await versions()).toEqual([]);
});

test('the rows of an update come with their count, as TypeORM gives them', async () => {
  const updated = await run(async (statements) => {
    await addRun(statements, '1');
    return statements.query('update run set version = $1 returning version', ['2']);
  });
  expect(updated).toEqual([[{ version: '2' }], 1]);
});

test('values come back by their types, nothing as null', async () => {
  const [row] = await run((statements) =>
    statements.query<unknown[]>('select $1::bigint[] as ids, $2::text as words, $3::jsonb as content', [
      [1, 2],
      null,
      JSON.stringify({ a: 'ü' }),
    ]),
  );
  expect(row).toEqual({ ids: [1, 2], words: null, content: { a: 'ü' } });
});

test('a failure of the work undoes all of it', async () => {
  const failing = run(async (statements) => {
    await addRun(statements, '1');
    throw new Error('the work broke off');
  });
  await expect(failing).rejects.toThrow('the work broke off');
  expect(await versions()).toEqual([]);
});

test('a failure of what was sent is that of the next statement, and of the whole', async () => {
  const failing = run(async (statements) => {
    await addRun(statements, '1');
    await send(statements, 'select 1 / $1::int', [0]);
    await addRun(statements, '2');
    await statements.query('select 1 as one');
  });
  await expect(failing).rejects.toMatchObject({ message: 'division by zero', code: '22012' });
  expect(await versions()).toEqual([]);
});

test('after a failure the connection goes on, also with statements that were never reached', async () => {
  const alone = await createDataSource({ url: database.url, poolSize: 1 }).initialize();
  try {
    const fail = (divisor: number) =>
      inTransaction(alone, async (statements) => {
        await send(statements, 'select 1 / $1::int', [divisor]);
        return statements.query("select 'reached' as word");
      });
    await expect(fail(0)).rejects.toThrow('division by zero');
    expect(await fail(1)).toEqual([{ word: 'reached' }]);
    expect(await fail(1)).toEqual([{ word: 'reached' }]);
  } finally {
    await alone.destroy();
  }
});

test('a value that can’t be sent fails, and the connection goes on', async () => {
  const circle: Record<string, unknown> = {};
  circle.circle = circle;
  const sending = run((statements) => statements.query('select $1::jsonb', [circle]));
  await expect(sending).rejects.toThrow('circular');
  expect(await run((statements) => statements.query('select 1 as one'))).toEqual([{ one: 1 }]);
});

test('a connection that was cut fails the work, and is replaced', async () => {
  const cut = run((statements) => statements.query('select pg_terminate_backend(pg_backend_pid())'));
  await expect(cut).rejects.toThrow();
  expect(await run((statements) => statements.query('select 1 as one'))).toEqual([{ one: 1 }]);
});

test('a commit that can’t be is told', async () => {
  const late = run(async (statements) => {
    await statements.query('create temporary table late (id int primary key deferrable initially deferred)');
    await send(statements, 'insert into late values (1), (1)', []);
  });
  await expect(late).rejects.toMatchObject({ code: '23505' });
});
