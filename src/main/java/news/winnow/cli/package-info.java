/** The command line. */
package news.winnow.cli;
