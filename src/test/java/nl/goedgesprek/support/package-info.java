/** What the tests that need the running product share: the product as a process, a browser, a deployment. */
package nl.goedgesprek.support;
