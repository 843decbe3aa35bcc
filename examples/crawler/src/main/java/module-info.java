/** A named module that uses Winnow's; jsoup comes with it. */
module example.crawler {
  requires news.winnow;
}
