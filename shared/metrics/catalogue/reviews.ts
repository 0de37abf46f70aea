import { describeSource } from '../../knowledge/sources';
import type { MetricDefinition } from '../metric';
import { taobao } from './official';

/** Metrics of what buyers write. */
export const REVIEWS: readonly MetricDefinition[] = [
  {
    id: 'reviews.goodRate',
    group: 'reviews',
    name: { zh: '好评率', en: 'Good review rate' },
    unit: 'ratio',
    direction: 'higher',
    formula: {
      zh: '好评 {numerator} ÷ 评价 {denominator}',
      en: 'Good reviews {numerator} ÷ reviews {denominator}',
    },
    help: {
      zh: '评价里好评（4 到 5 星）占多少。',
      en: 'The share of good reviews (four or five stars).',
    },
    needs: ['reviews'],
    official: taobao('商品好评率', 'good review rate'),
    origin: describeSource('001·5 · 002·6'),
  },
  {
    id: 'reviews.neutralRate',
    group: 'reviews',
    name: { zh: '中评率', en: 'Neutral review rate' },
    unit: 'ratio',
    direction: 'lower',
    formula: {
      zh: '中评 {numerator} ÷ 评价 {denominator}',
      en: 'Neutral reviews {numerator} ÷ reviews {denominator}',
    },
    help: {
      zh: '评价里中评（3 星）占多少。',
      en: 'The share of neutral reviews (three stars).',
    },
    needs: ['reviews'],
    official: null,
    origin: describeSource('002·6'),
  },
  {
    id: 'reviews.badRate',
    group: 'reviews',
    name: { zh: '差评率', en: 'Bad review rate' },
    unit: 'ratio',
    direction: 'lower',
    formula: {
      zh: '差评 {numerator} ÷ 评价 {denominator}',
      en: 'Bad reviews {numerator} ÷ reviews {denominator}',
    },
    help: {
      zh: '评价里差评（1 到 2 星）占多少。',
      en: 'The share of bad reviews (one or two stars).',
    },
    needs: ['reviews'],
    official: null,
    origin: describeSource('002·6'),
  },
  {
    id: 'reviews.positiveTextRate',
    group: 'reviews',
    name: { zh: '正面评价占比', en: 'Share of positive comments' },
    unit: 'ratio',
    direction: 'higher',
    formula: {
      zh: '写了字的好评 {numerator} ÷ 写了字的评价 {denominator}',
      en: 'Good reviews with words {numerator} ÷ reviews with words {denominator}',
    },
    help: {
      zh: '真正写了内容的评价里，好评占多少；好坏看买家打的星，不去猜文字的意思，所以只作参考。',
      en: 'The share of good ones among reviews that say something; judged by the stars, not by reading the words, so it is for reference only.',
    },
    needs: ['reviews'],
    official: null,
    origin: describeSource('001·1 · 001·5'),
  },
  {
    id: 'reviews.replyRate',
    group: 'reviews',
    name: { zh: '评价回复率', en: 'Review reply rate' },
    unit: 'ratio',
    direction: 'higher',
    formula: {
      zh: '店铺回复过的评价 {numerator} ÷ 有内容的评价 {denominator}',
      en: 'Reviews the shop answered {numerator} ÷ reviews with words {denominator}',
    },
    help: {
      zh: '买家写了内容的评价，店铺回复了多少。',
      en: 'How many of the reviews with words the shop has answered.',
    },
    needs: ['reviews'],
    official: null,
    origin: describeSource('001·4'),
  },
  {
    id: 'reviews.replyHours',
    group: 'reviews',
    name: { zh: '评价回复时间', en: 'Review reply time' },
    unit: 'hours',
    direction: 'lower',
    formula: {
      zh: '从评价到回复的小时合计 {sum} ÷ 有回复时间的评价 {count}',
      en: 'Hours from review to reply {sum} ÷ reviews with a reply time {count}',
    },
    help: {
      zh: '买家写下评价后，店铺平均多久回复。',
      en: 'How long the shop takes to answer a review.',
    },
    needs: ['reviews'],
    official: null,
    origin: describeSource('001·1'),
  },
];
