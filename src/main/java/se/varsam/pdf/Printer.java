package se.varsam.pdf;

import java.awt.GraphicsEnvironment;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;

import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.Printing;

/**
 * Prints the very bytes that were approved, through the system's dialog. Blocks until the dialog is answered and the
 * pages are handed over, so it is called outside the thread that draws the window. Refused where there is no display,
 * no printer, or the printer turns the job down.
 */
public final class Printer implements Printing {
    @Override
    public Outcome<Boolean> print(byte[] pdf, String jobName) {
        if (GraphicsEnvironment.isHeadless()) {
            return Outcome.refused("refusal.print.noDisplay");
        }
        if (PrinterJob.lookupPrintServices().length == 0) {
            return Outcome.refused("refusal.print.noPrinter");
        }
        try (var document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPageable(new PDFPageable(document));
            job.setJobName(jobName);
            if (!job.printDialog()) {
                return Outcome.done(false);
            }
            job.print();
            return Outcome.done(true);
        } catch (PrinterException e) {
            return Outcome.refused("refusal.print.failed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
