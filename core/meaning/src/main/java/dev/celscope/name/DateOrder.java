package dev.celscope.name;

/** In which order a date of three short numbers is written: {@code 12-04-23}. */
public enum DateOrder {
  /** 4 December 2023 is {@code 12-04-23}. */
  MONTH_DAY_YEAR,
  /** 4 December 2023 is {@code 04-12-23}. */
  DAY_MONTH_YEAR,
  /** 4 December 2023 is {@code 23-12-04}. */
  YEAR_MONTH_DAY
}
