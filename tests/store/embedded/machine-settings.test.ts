import { machineSettings } from '../../../src/store/embedded/machine-settings';

const GB = 2 ** 30;

describe('machineSettings', () => {
  it('gives Postgres a quarter of the memory as its cache', () => {
    expect(machineSettings(1 * GB)).toMatchObject({ shared_buffers: '256MB', effective_cache_size: '512MB' });
    expect(machineSettings(4 * GB)).toMatchObject({
      shared_buffers: '1024MB',
      effective_cache_size: '2048MB',
    });
  });

  it('stops at 2 GB, and at 32 MB for each sort', () => {
    expect(machineSettings(256 * GB)).toMatchObject({ shared_buffers: '2048MB', work_mem: '32MB' });
  });

  it('gives no less than Postgres itself takes', () => {
    expect(machineSettings(0.25 * GB)).toMatchObject({ shared_buffers: '128MB', work_mem: '4MB' });
  });

  it('knows the memory of this machine', () => {
    expect(machineSettings().shared_buffers).toMatch(/^\d+MB$/);
  });
});
