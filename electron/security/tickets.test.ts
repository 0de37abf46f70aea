import { expect, it } from 'vitest';
import { FileTickets } from './tickets';

const MINE = 1;
const OTHERS = 2;

it('[P1 U] gives the path back to the window the ticket was made for, as often as asked', () => {
  const tickets = new FileTickets();
  const ticket = tickets.issue(MINE, '/data/订单.xlsx');
  expect(tickets.redeem(MINE, ticket)).toBe('/data/订单.xlsx');
  expect(tickets.redeem(MINE, ticket)).toBe('/data/订单.xlsx');
});

it('[P1 U] refuses forged tickets and those of another window', () => {
  const tickets = new FileTickets();
  const ticket = tickets.issue(MINE, '/data/订单.xlsx');
  tickets.issue(OTHERS, '/data/售后.xlsx');
  expect(tickets.redeem(OTHERS, ticket)).toBeUndefined();
  expect(tickets.redeem(MINE, 'e1b6a7a0-0000-4000-8000-000000000000')).toBeUndefined();
  expect(tickets.redeem(MINE, '/data/订单.xlsx')).toBeUndefined();
  expect(tickets.redeem(MINE, '__proto__')).toBeUndefined();
});

it('[P1 U] lets tickets die with their window', () => {
  const tickets = new FileTickets();
  const ticket = tickets.issue(MINE, '/data/订单.xlsx');
  tickets.forget(MINE);
  expect(tickets.redeem(MINE, ticket)).toBeUndefined();
});

it('[P1 U] never makes the same ticket twice', () => {
  const tickets = new FileTickets();
  const made = new Set(Array.from({ length: 100 }, () => tickets.issue(MINE, '/data/a.csv')));
  expect(made.size).toBe(100);
});
