import type { ServiceTypes } from './service-types.ts';

/** What a cell may hold or be given, where Google's types say `any`: an object is a Date, or a picture in the cell. */
export type SheetValue = string | number | boolean | object;

type Callable = (...args: never[]) => unknown;
type IsAny<T> = 0 extends 1 & T ? true : false;
type IsSame<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** The contract's type for one of Google's object types, or never. */
type FindContract<T> = {
  [Name in keyof ServiceTypes]: IsSame<T, ServiceTypes[Name]['google']> extends true
    ? ServiceTypes[Name]['contract']
    : never;
}[keyof ServiceTypes];

type RewriteObject<T> =
  IsSame<T, GoogleAppsScript.Base.Date> extends true
    ? Date
    : [FindContract<T>] extends [never]
      ? T
      : FindContract<T>;

type RewriteKnown<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Rewrite<Item>[]
    : RewriteObject<T>;

type Rewrite<T> = IsAny<T> extends true ? SheetValue : RewriteKnown<T>;

/** A cell may also be given null, which empties it. */
type RewriteParameter<T> =
  IsAny<T> extends true
    ? SheetValue | null
    : T extends readonly (infer Item)[]
      ? RewriteParameter<Item>[]
      : RewriteKnown<T>;

type RewriteParameters<T extends unknown[]> = { [I in keyof T]: RewriteParameter<T[I]> };

type RewriteCall<A extends unknown[], R, Allowed extends unknown[]> = A extends Allowed
  ? (...args: RewriteParameters<A>) => Rewrite<R>
  : unknown;

/**
 * Those overloads of a member whose parameters fit `Allowed`. Four signatures are the most that a member in use
 * has; a pattern with fewer would see only the last ones.
 */
export type Overloads<Member, Allowed extends unknown[]> = Member extends {
  (...args: infer A1): infer R1;
  (...args: infer A2): infer R2;
  (...args: infer A3): infer R3;
  (...args: infer A4): infer R4;
}
  ? RewriteCall<A1, R1, Allowed> &
      RewriteCall<A2, R2, Allowed> &
      RewriteCall<A3, R3, Allowed> &
      RewriteCall<A4, R4, Allowed>
  : never;

/** Those members of a Google type that the add-on uses, speaking only of the contract's own types. */
export type Contract<Google, Members extends keyof Google> = {
  readonly [M in Members]: Google[M] extends Callable ? Overloads<Google[M], unknown[]> : Google[M];
};
