import { reserveTurn } from '../../../../src/store/queries/feeds/fetch-host';
import { useDatabase } from '../../../database';

const database = useDatabase({ each: true });
const at = (time: string): Date => new Date(`2021-05-04T${time}Z`);
const reserve = (now: Date): Promise<Date> => reserveTurn(database.dataSource, 'herald.example', now, 1_000);

test('whoever asks a host has a turn of their own', async () => {
  const turns = [await reserve(at('12:00:00')), await reserve(at('12:00:00')), await reserve(at('12:00:10'))];
  expect(turns).toEqual([at('12:00:00'), at('12:00:01'), at('12:00:10')]);
});

test('a clock that was a week ahead keeps nobody waiting for a week', async () => {
  await reserve(new Date(at('12:00:00').getTime() + 7 * 86_400_000));
  expect(await reserve(at('12:00:00'))).toEqual(at('12:15:00'));
});
