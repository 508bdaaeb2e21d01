-- What a mail server said of a mail about logging in may name an address that nobody confirmed; it is not kept any more.
update notice set last_error = null where kind in ('PASSWORD', 'ADDRESS', 'ADDRESS_ASKED') and last_error is not null;
