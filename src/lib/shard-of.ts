import { createHash } from 'node:crypto';

/** Where a record goes in a stream whose shards share the hash range evenly. */
export interface KeyPlace {
  key: string;
  /** The first hexadecimal digits of the key's MD5. */
  digits: string;
  /** Counted from 0. */
  shard: number;
  /** Its place in the whole range, 0 to 1. */
  at: number;
}

/** The shard of a partition key: its MD5, read as a 128-bit number, falls into one shard's range. */
export function placeOf(key: string, shards: number): KeyPlace {
  const digits = createHash('md5').update(key).digest('hex');
  const at = Number(BigInt(`0x${digits}`) >> 76n) / 2 ** 52;
  return { key, digits: digits.slice(0, 4), shard: Math.floor(at * shards), at };
}
