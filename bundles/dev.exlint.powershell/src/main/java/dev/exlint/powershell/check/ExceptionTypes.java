package dev.exlint.powershell.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.exlint.powershell.ast.TypeName;

/**
 * The exceptions that scripts name in {@code catch}, with what they derive from: a later clause must not be covered by an earlier one.
 *
 * <p>Only types of the base class library and the engine; a name not listed is never judged.
 */
final class ExceptionTypes {

    /** A type and those that derive from it directly, without the namespace System. */
    private static final String TYPES = """
            ApplicationException: Reflection.InvalidFilterCriteriaException Reflection.TargetException
            ApplicationException: Reflection.TargetInvocationException Reflection.TargetParameterCountException
            ApplicationException: Threading.WaitHandleCannotBeOpenedException
            ArgumentException: ArgumentNullException ArgumentOutOfRangeException ComponentModel.InvalidAsynchronousStateException
            ArgumentException: ComponentModel.InvalidEnumArgumentException DuplicateWaitObjectException
            ArgumentException: Globalization.CultureNotFoundException Management.Automation.PSArgumentException
            ArgumentException: Microsoft.PowerShell.Commands.HelpCategoryInvalidException Text.DecoderFallbackException
            ArgumentException: Text.EncoderFallbackException
            ArgumentNullException: Management.Automation.PSArgumentNullException
            ArgumentOutOfRangeException: Management.Automation.PSArgumentOutOfRangeException
            ArithmeticException: DivideByZeroException NotFiniteNumberException OverflowException
            ComponentModel.Win32Exception: Net.HttpListenerException Net.NetworkInformation.NetworkInformationException
            ComponentModel.Win32Exception: Net.Sockets.SocketException Net.WebSockets.WebSocketException
            Exception: AggregateException ApplicationException InvalidTimeZoneException Net.Http.HttpRequestException
            Exception: Net.Mail.SmtpException SystemException Threading.BarrierPostPhaseException Threading.LockRecursionException
            Exception: Threading.Tasks.TaskSchedulerException TimeZoneNotFoundException
            FormatException: Net.CookieException Reflection.CustomAttributeFormatException UriFormatException
            IO.IOException: IO.DirectoryNotFoundException IO.DriveNotFoundException IO.EndOfStreamException IO.FileLoadException
            IO.IOException: IO.FileNotFoundException IO.PathTooLongException
            InvalidCastException: Management.Automation.PSInvalidCastException
            InvalidOperationException: Management.Automation.PSInvalidOperationException Net.NetworkInformation.PingException
            InvalidOperationException: Net.ProtocolViolationException Net.WebException ObjectDisposedException
            Management.Automation.CmdletInvocationException: Management.Automation.CmdletProviderInvocationException
            Management.Automation.ExtendedTypeSystemException: Management.Automation.GetValueException
            Management.Automation.ExtendedTypeSystemException: Management.Automation.MethodException
            Management.Automation.ExtendedTypeSystemException: Management.Automation.PropertyNotFoundException
            Management.Automation.ExtendedTypeSystemException: Management.Automation.SetValueException
            Management.Automation.FlowControlException: Management.Automation.ExitException Management.Automation.LoopFlowException
            Management.Automation.FlowControlException: Management.Automation.TerminateException
            Management.Automation.GetValueException: Management.Automation.GetValueInvocationException
            Management.Automation.LoopFlowException: Management.Automation.BreakException Management.Automation.ContinueException
            Management.Automation.MetadataException: Management.Automation.ArgumentTransformationMetadataException
            Management.Automation.MetadataException: Management.Automation.ParsingMetadataException
            Management.Automation.MetadataException: Management.Automation.ValidationMetadataException
            Management.Automation.MethodException: Management.Automation.MethodInvocationException
            Management.Automation.ParseException: Management.Automation.IncompleteParseException
            Management.Automation.ProviderNotFoundException: Management.Automation.ProviderNameAmbiguousException
            Management.Automation.Remoting.PSRemotingTransportException:
            Management.Automation.Remoting.PSRemotingTransportException: Management.Automation.Remoting.PSRemotingTransportRedirectException
            Management.Automation.RuntimeException: Management.Automation.ActionPreferenceStopException
            Management.Automation.RuntimeException: Management.Automation.ApplicationFailedException
            Management.Automation.RuntimeException: Management.Automation.CmdletInvocationException
            Management.Automation.RuntimeException: Management.Automation.CommandNotFoundException
            Management.Automation.RuntimeException: Management.Automation.ExtendedTypeSystemException
            Management.Automation.RuntimeException: Management.Automation.MetadataException Management.Automation.PSSecurityException
            Management.Automation.RuntimeException: Management.Automation.ParameterBindingException Management.Automation.ParseException
            Management.Automation.RuntimeException: Management.Automation.PipelineClosedException
            Management.Automation.RuntimeException: Management.Automation.PipelineStoppedException
            Management.Automation.RuntimeException: Management.Automation.ProviderInvocationException
            Management.Automation.RuntimeException: Management.Automation.RedirectedException Management.Automation.RemoteException
            Management.Automation.RuntimeException: Management.Automation.Remoting.PSDirectException
            Management.Automation.RuntimeException: Management.Automation.Remoting.PSRemotingDataStructureException
            Management.Automation.RuntimeException: Management.Automation.Remoting.PSRemotingTransportException
            Management.Automation.RuntimeException: Management.Automation.RemotingEncodingException
            Management.Automation.RuntimeException: Management.Automation.Runspaces.FormatTableLoadException
            Management.Automation.RuntimeException: Management.Automation.Runspaces.PSSnapInException
            Management.Automation.RuntimeException: Management.Automation.Runspaces.RunspaceOpenModuleLoadException
            Management.Automation.RuntimeException: Management.Automation.Runspaces.TypeTableLoadException
            Management.Automation.RuntimeException: Management.Automation.ScriptBlockToPowerShellNotSupportedException
            Management.Automation.RuntimeException: Management.Automation.ScriptRequiresException
            Management.Automation.RuntimeException: Management.Automation.SessionStateException
            Management.Automation.RuntimeException: Management.Automation.WildcardPatternException
            Management.Automation.SessionStateException: Management.Automation.DriveNotFoundException
            Management.Automation.SessionStateException: Management.Automation.ItemNotFoundException
            Management.Automation.SessionStateException: Management.Automation.ProviderNotFoundException
            Management.Automation.SessionStateException: Management.Automation.SessionStateUnauthorizedAccessException
            Management.Automation.SetValueException: Management.Automation.SetValueInvocationException
            MemberAccessException: FieldAccessException MethodAccessException MissingMemberException
            MissingMemberException: MissingFieldException MissingMethodException
            Net.Mail.SmtpException: Net.Mail.SmtpFailedRecipientException
            Net.Mail.SmtpFailedRecipientException: Net.Mail.SmtpFailedRecipientsException
            NotImplementedException: Management.Automation.PSNotImplementedException
            NotSupportedException: Management.Automation.PSNotSupportedException PlatformNotSupportedException
            ObjectDisposedException: Management.Automation.PSObjectDisposedException
            OperationCanceledException: Threading.Tasks.TaskCanceledException
            OutOfMemoryException: InsufficientMemoryException
            Runtime.InteropServices.ExternalException: ComponentModel.Win32Exception Runtime.InteropServices.COMException
            Runtime.InteropServices.ExternalException: Runtime.InteropServices.SEHException
            Security.Authentication.AuthenticationException: Security.Authentication.InvalidCredentialException
            Security.Cryptography.CryptographicException: Security.Cryptography.CryptographicUnexpectedOperationException
            SystemException: AccessViolationException AppDomainUnloadedException ArgumentException ArithmeticException
            SystemException: ArrayTypeMismatchException BadImageFormatException CannotUnloadAppDomainException
            SystemException: Collections.Generic.KeyNotFoundException ComponentModel.LicenseException ComponentModel.WarningException
            SystemException: ContextMarshalException Data.DataException DataMisalignedException ExecutionEngineException FormatException
            SystemException: IO.IOException IO.InternalBufferOverflowException IO.InvalidDataException IndexOutOfRangeException
            SystemException: InsufficientExecutionStackException InvalidCastException InvalidOperationException InvalidProgramException
            SystemException: Management.Automation.FlowControlException Management.Automation.HaltCommandException
            SystemException: Management.Automation.InvalidJobStateException Management.Automation.InvalidPowerShellStateException
            SystemException: Management.Automation.JobFailedException Management.Automation.ParentContainsErrorRecordException
            SystemException: Management.Automation.PipelineDepthException
            SystemException: Management.Automation.Runspaces.InvalidRunspacePoolStateException
            SystemException: Management.Automation.Runspaces.InvalidRunspaceStateException
            SystemException: Management.Automation.Runspaces.PSConsoleLoadException Management.Automation.RuntimeException
            SystemException: Management.Automation.ScriptCallDepthException MemberAccessException
            SystemException: Microsoft.PowerShell.Commands.HelpNotFoundException MulticastNotSupportedException NotImplementedException
            SystemException: NotSupportedException NullReferenceException OperationCanceledException OutOfMemoryException RankException
            SystemException: Reflection.AmbiguousMatchException Reflection.ReflectionTypeLoadException
            SystemException: Resources.MissingManifestResourceException Resources.MissingSatelliteAssemblyException
            SystemException: Runtime.InteropServices.ExternalException Runtime.InteropServices.InvalidComObjectException
            SystemException: Runtime.InteropServices.InvalidOleVariantTypeException Runtime.InteropServices.MarshalDirectiveException
            SystemException: Runtime.InteropServices.SafeArrayRankMismatchException Runtime.InteropServices.SafeArrayTypeMismatchException
            SystemException: Runtime.Serialization.SerializationException Security.Authentication.AuthenticationException
            SystemException: Security.Cryptography.CryptographicException Security.HostProtectionException
            SystemException: Security.Principal.IdentityNotMappedException Security.SecurityException Security.VerificationException
            SystemException: Security.XmlSyntaxException StackOverflowException Threading.AbandonedMutexException
            SystemException: Threading.SemaphoreFullException Threading.SynchronizationLockException Threading.ThreadAbortException
            SystemException: Threading.ThreadInterruptedException Threading.ThreadStartException Threading.ThreadStateException
            SystemException: TimeoutException TypeInitializationException TypeLoadException TypeUnloadedException
            SystemException: UnauthorizedAccessException Xml.Schema.XmlSchemaException Xml.XPath.XPathException Xml.XmlException
            SystemException: Xml.Xsl.XsltException
            TimeoutException: Text.RegularExpressions.RegexMatchTimeoutException
            TypeAccessException: Reflection.MissingMetadataException
            TypeLoadException: DllNotFoundException EntryPointNotFoundException TypeAccessException
            UnauthorizedAccessException: Security.AccessControl.PrivilegeNotHeldException
            Xml.Schema.XmlSchemaException: Xml.Schema.XmlSchemaInferenceException Xml.Schema.XmlSchemaValidationException
            Xml.Xsl.XsltException: Xml.Xsl.XsltCompileException
            """;

    private static final Map<String, String> BASES = bases();

    private ExceptionTypes() {
    }

    /** Whether both types are known and the second is the first or derives from it. */
    static boolean covers(TypeName first, TypeName second) {
        String wanted = KnownTypes.key(first);
        if (!BASES.containsKey(wanted)) {
            return false;
        }
        String type = KnownTypes.key(second);
        while (type != null && !type.equals(wanted)) {
            type = BASES.get(type);
        }
        return type != null && BASES.containsKey(KnownTypes.key(second));
    }

    private static Map<String, String> bases() {
        Map<String, String> bases = new HashMap<>();
        bases.put("EXCEPTION", "OBJECT");
        TYPES.lines().forEach(line -> {
            String[] names = line.toUpperCase(Locale.ROOT).split(":? ");
            for (String derived : List.of(names).subList(1, names.length)) {
                bases.put(derived, names[0]);
            }
        });
        return Map.copyOf(bases);
    }
}
